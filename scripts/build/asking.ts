/**
 * The manifest of a package for the stores: it demands no site, and its reader is asked at first run.
 *
 * @throws if the manifest demands none as it is: then something has changed that this must know of.
 */
export function asking(manifest: string): string {
  const asks = manifest.replace('"host_permissions"', '"optional_host_permissions"');
  if (asks === manifest) throw new Error('manifest.json is not as expected');
  return asks;
}
