/** Builds `dist/` once, before the tests that run the command line. */
export async function setup(): Promise<void> {
  await import('../script/build.js')
}
