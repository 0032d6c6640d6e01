/** Stops serving the add-in. */
export default function tearDown() {
  globalThis.paneServer.closeAllConnections();
  globalThis.paneServer.close();
}
