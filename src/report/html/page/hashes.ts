/** Checksums of the page's style and script for its content security policy; a test says when one is out of date. */
export const STYLE_HASH = 'sha256-6YE1io8k6voSFRP1WY03OjgIlCU7WQtB3QA8G0wHpVQ=';
export const SCRIPT_HASH = 'sha256-apvb5Ocfe5gBo/BCy+AXnTTxN28swHVAq+dnFo3ObmI=';
