/** Asks the browser not to clear what the site keeps; false where it refuses or cannot. Only after a press. */
export async function askToStay(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}

/** Bytes that the site may still keep here; null where the browser does not tell. */
export async function roomLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate()
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage)
  } catch {
    return null
  }
}
