declare module 'virtual:data-manifest' {
  const manifest: unknown
  export default manifest
}
