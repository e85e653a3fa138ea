/** What the browser says of the space on this device. Null where it does not say. */
export interface DeviceStorage {
  /** Whether it has promised to keep everything until the user clears it. */
  readonly promised: boolean | null;
  /** Bytes that Quarterlight uses, the app itself included. */
  readonly bytes: number | null;
}

/** Browsers have it for pages that came by HTTPS: an intranet may have none. */
function storageManager(): StorageManager | undefined {
  return (navigator as { readonly storage?: StorageManager }).storage;
}

let asked = false;

/** Asks the browser, once, to keep what is on this device. It may ask the user, or refuse. */
export async function askToKeep(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    const storage = storageManager();
    if ((await storage?.persisted()) === false) await storage?.persist();
  } catch {
    // A refusal is an answer; readDeviceStorage says what came of it.
  }
}

/** What the browser has promised and how much is used. Never throws. */
export async function readDeviceStorage(): Promise<DeviceStorage> {
  try {
    const storage = storageManager();
    const promised = await storage?.persisted();
    const estimate = await storage?.estimate();
    return { promised: promised ?? null, bytes: estimate?.usage ?? null };
  } catch {
    return { promised: null, bytes: null };
  }
}
