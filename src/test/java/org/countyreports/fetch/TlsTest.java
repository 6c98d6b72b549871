package org.countyreports.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection goes to a number; the certificate must be of the name all the same. */
class TlsTest {

  private static final char[] SECRET = "only for tests".toCharArray();

  @TempDir Path folder;

  private KeyStore keys;
  private HttpsServer server;

  @BeforeEach
  void open() throws Exception {
    keys = keys();
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, SECRET);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext("/", e -> LocalSite.send(e, 404, "text/html", new byte[0]));
    server.createContext("/a.html", e -> LocalSite.send(e, 200, "text/html", new byte[] {'a'}));
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private KeyStore keys() throws Exception {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + LocalSite.HOST,
                "-ext",
                "san=dns:" + LocalSite.HOST,
                "-alias",
                "site",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(SECRET))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, SECRET);
    }
    return store;
  }

  private Answer get(Web web, String host) {
    return Testing.get(web, "https://%s:%d/a.html".formatted(host, server.getAddress().getPort()));
  }

  @Test
  void theNameIsTheOneOfTheCertificateWhateverTheAddressServedBefore() {
    Web web = new Web(Testing.manners(1 << 20), Testing.LOOPBACK, new ManualPacer(), trusted());
    assertThat(Testing.page(get(web, LocalSite.HOST)).body()).hasSize(1);
    // The same address, and a session with it that could be resumed.
    assertThat(Testing.none(get(web, "other.county.example")).why()).isEqualTo(Failure.CERTIFICATE);
    assertThat(Testing.none(get(web, "127.0.0.1")).why()).isEqualTo(Failure.CERTIFICATE);
    assertThat(Testing.page(get(web, LocalSite.HOST)).body()).hasSize(1);
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNone() {
    Web web = Testing.web(new ManualPacer());
    assertThat(Testing.none(get(web, LocalSite.HOST)).why()).isEqualTo(Failure.CERTIFICATE);
  }

  private KeyStore trusted() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("site", keys.getCertificate("site"));
      return store;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
