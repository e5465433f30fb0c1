/* What the browser keeps of unsaved typing is sealed: the key comes with each page of the account and
   is kept nowhere, so that the storage alone tells nothing. Without HTTPS no browser can seal, and
   nothing is kept. https://developer.mozilla.org/en-US/docs/Web/API/SubtleCrypto */

const given = document.querySelector("meta[name=draft-key]")?.content;
const key = given && globalThis.crypto?.subtle
  ? crypto.subtle.importKey("raw", toBytes(given), "AES-GCM", false, ["encrypt", "decrypt"])
  : null;

export const canSeal = key !== null;

export async function seal(text) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key, data);
  return `${toText(iv)}.${toText(new Uint8Array(sealed))}`;
}

/* The text, or null for what another key sealed and for what is no seal at all. */
export async function unseal(sealed) {
  try {
    const [iv, data] = sealed.split(".").map(toBytes);
    const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await key, data);
    return new TextDecoder().decode(opened);
  } catch {
    return null;
  }
}

function toBytes(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function toText(bytes) {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
