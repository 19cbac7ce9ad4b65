import files from 'virtual:commune-outlines'
import { publishedFiles } from './schema'

/** The outlines of communes of this build, a file for each département; none where the outlines are approximate. */
export const communeOutlines = publishedFiles.parse(files)
