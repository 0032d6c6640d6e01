/**
 * Hands a file to the program as its text. A module type of webpack's own would do as well, but for that the minimizer
 * shortens such text too where it is a script, and the checksum in the html report would not be that of the text any more.
 */
module.exports = (text) => `export default ${JSON.stringify(text)};`;
