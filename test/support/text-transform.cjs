/** Hands a file to a test as its text, as the bundler hands it to the program. */
module.exports = {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
