const TENTHS = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** « 2,4 Mo », from bytes: megabytes of a million, at least a tenth. */
export const formatBytes = (bytes: number) =>
  bytes === 0 ? '0\u00A0Mo' : `${TENTHS.format(Math.max(0.1, bytes / 1e6))}\u00A0Mo`
