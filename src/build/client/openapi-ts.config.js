/** What the client is made of: types, one function a route, and a transport over fetch without dependencies. */
export default {
  input: "../client/openapi.json",
  output: { path: "../client/src", importFileExtension: ".js" },
  plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
};
