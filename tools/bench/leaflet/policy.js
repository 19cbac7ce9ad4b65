// The server asks for trusted types, as the site does: Leaflet writes markup as soon as it is read.
globalThis.trustedTypes?.createPolicy('default', { createHTML: (text) => text })
