/** Vite gives the address at which the page finds a file. */
declare module "*?url" {
  const address: string;
  export default address;
}
