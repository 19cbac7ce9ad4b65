import { describe, expect, it } from 'vitest'
import { BROKEN_FILES, type FileRow } from '../drivers/fault-rows'
import { HARMS, type Harm, type SpoiltReader, spoiltSite } from '../drivers/spoilt-site'
