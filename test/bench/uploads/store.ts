import { startStorage } from "../../support/storage-server.ts";

/** The store as a process of its own, as it is elsewhere too; tells its parent where it is. */
const [folder = ""] = process.argv.slice(2);
const { url, key, bucket } = startStorage(folder);
process.send?.({ url, key, bucket });
