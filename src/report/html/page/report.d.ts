/** The text of the page's script. */
declare const text: string;
export default text;
