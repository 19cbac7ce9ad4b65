import fc from 'fast-check'

/** Bytes with some of them changed, cut out or doubled. */
export const spoiled = (sound: Uint8Array) =>
  fc
    .array(
      fc.record({ at: fc.nat(sound.length), to: fc.nat(255), how: fc.constantFrom('set', 'cut', 'twice') }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((changes) => {
      let bytes = Array.from(sound)
      for (const { at, to, how } of changes) {
        if (how === 'set') bytes[at % bytes.length] = to
        if (how === 'cut') bytes.splice(at % bytes.length, 1 + (to % 20))
        if (how === 'twice') bytes = [...bytes.slice(0, at), ...bytes.slice(Math.max(0, at - (to % 50)))]
        if (bytes.length === 0) bytes = [to]
      }
      return Uint8Array.from(bytes)
    })
