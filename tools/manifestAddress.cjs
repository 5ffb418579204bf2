// Puts the add-in's own address into the manifest: `npm run build -- --env url=https://…`.

/** The address that manifest.xml names: that of `npm run excel`. */
const DEVELOPMENT = "https://localhost:3000";

/**
 * The manifest with its address replaced throughout. `url` is the folder in which the add-in is served, with or without
 * a slash at its end. Throws an Error with a sentence for the administrator where it is no plain https address.
 */
function manifestAt(manifest, url) {
  if (!manifest.includes(DEVELOPMENT)) throw new Error(`manifest.xml does not name ${DEVELOPMENT}.`);
  const address = addressOf(url).replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  return manifest.split(DEVELOPMENT).join(address);
}

function addressOf(url) {
  let parsed;
  try {
    parsed = new URL(url);
  } catch {
    throw new Error(`网址“${url}”不对，请写成 https://服务器/文件夹。 No address: ${url}`);
  }
  if (parsed.protocol !== "https:") {
    throw new Error(`网址“${url}”必须以 https:// 开头，Office 不打开其他网址。 Not https: ${url}`);
  }
  if (parsed.username || parsed.password || parsed.search || parsed.hash) {
    throw new Error(`网址“${url}”只能写到文件夹，不要带用户名、“?”或“#”。 More than a folder: ${url}`);
  }
  return parsed.href.replace(/\/+$/, "");
}

module.exports = { DEVELOPMENT, manifestAt };
