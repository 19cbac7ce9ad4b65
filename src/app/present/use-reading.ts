import { useMemo } from 'react'
import type { CatalystTable } from '../../domain/table'
import { blankValues, fillBlanks } from '../../domain/talk'
import { formatNumber, french, typographic } from '../../text/format'

/** Makes the texts of a talk ready to be read; its numbers are « … » until the list has come. */
export function useReading(table: CatalystTable | null) {
  return useMemo(() => {
    const values = table && blankValues(table)
    return (text: string) =>
      typographic(french(fillBlanks(text, (blank) => (values ? formatNumber(values[blank]) : '…'))))
  }, [table])
}
