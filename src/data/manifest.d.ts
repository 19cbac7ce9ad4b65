declare module 'virtual:data-manifest' {
  const manifest: unknown
  export default manifest
}

declare module 'virtual:commune-outlines' {
  const files: unknown
  export default files
}
