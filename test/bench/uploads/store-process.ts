import { startStorage } from "../../support/storage-server.ts";

const [folder = ""] = process.argv.slice(2);
const { url, key, bucket } = startStorage(folder);
process.send?.({ STORE_URL: url, STORE_KEY: key, STORE_BUCKET: bucket });
