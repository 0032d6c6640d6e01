/** Checksums of the page's style and script for its content security policy; a test says when one is out of date. */
export const STYLE_HASH = 'sha256-i9t7zf6cr1jauegnTB3r8oPP5hdrAOkMPgenklG0ojE=';
export const SCRIPT_HASH = 'sha256-apvb5Ocfe5gBo/BCy+AXnTTxN28swHVAq+dnFo3ObmI=';
