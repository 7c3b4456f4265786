/** The build for browsers has no types of its own. */
declare module 'tesseract.js/dist/tesseract.esm.min.js' {
  const tesseract: typeof import('tesseract.js');
  export default tesseract;
}
