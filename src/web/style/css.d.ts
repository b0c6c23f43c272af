declare module "*.css";
// What Vite gives for a file asked for as text.
declare module "*?inline" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: Vite gives it so
  export default text;
}
declare module "*?raw" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: Vite gives it so
  export default text;
}
