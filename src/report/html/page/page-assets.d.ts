/** The page's style and script are files of their own kind; the bundler and the tests hand them over as text. */
declare module '*.css' {
  const text: string;
  export default text;
}
