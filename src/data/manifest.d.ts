declare module 'virtual:data-manifest' {
  const manifest: unknown
  export default manifest
}

declare module 'virtual:talk-file-script' {
  const script: { readonly text: string; readonly hash: string }
  export default script
}

declare module 'virtual:commune-outlines' {
  const files: unknown
  export default files
}
