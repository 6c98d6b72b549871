package org.countyreports.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Asks one host, at an address that was looked up and judged beforehand: the client is given the
 * address itself and looks nothing up, so that no second answer of a name server can lead it
 * elsewhere. Whom it speaks to the server is told by the header Host and by TLS, which checks its
 * certificate against that name.
 */
final class PinnedClient {

  static {
    // Read once by the JDK's client: lets us say which host is meant.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    // Who asks again, and when, is decided by us.
    System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
  }

  private final URI origin;
  private final Manners manners;
  private final HttpClient client;

  /**
   * A client for one origin. Each has a TLS context of its own: sessions are remembered by address,
   * and another host at the same address would be taken for this one, its certificate unseen.
   */
  PinnedClient(URI origin, Manners manners, @Nullable KeyStore trusted) {
    this.origin = origin;
    this.manners = manners;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(manners.connectTimeout());
    if ("https".equals(origin.getScheme())) {
      builder.sslContext(context(trusted)).sslParameters(named(origin.getHost()));
    }
    this.client = builder.build();
  }

  private static SSLContext context(@Nullable KeyStore trusted) {
    try {
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no TLS", e);
    }
  }

  private static SSLParameters named(String host) {
    SSLParameters parameters = new SSLParameters();
    if (!Uris.isAddress(host)) {
      parameters.setServerNames(List.of(new SNIHostName(host)));
    }
    return parameters;
  }

  /** The answer of the server at an address; throws nothing but our own faults. */
  Answer ask(URI uri, InetAddress address, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(uri, address));
    request.header("Host", Uris.authority(origin));
    headers.forEach(request::header);
    AtomicReference<@Nullable Body> body = new AtomicReference<>();
    long begun = System.nanoTime();
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(
            request.build(),
            head -> {
              long announced = head.headers().firstValueAsLong("content-length").orElse(0);
              Body fresh = new Body(manners.maxBytes(), announced, System::nanoTime);
              body.set(fresh);
              return fresh;
            });
    return awaited(uri, future, body, begun);
  }

  /** Waits as long as something comes now and then and the whole takes no longer than it may. */
  private Answer awaited(
      URI uri,
      CompletableFuture<HttpResponse<byte[]>> future,
      AtomicReference<@Nullable Body> body,
      long begun) {
    while (true) {
      Body begunBody = body.get();
      long last = begunBody == null ? begun : begunBody.lastBytes();
      long now = System.nanoTime();
      long silence = manners.readTimeout().toNanos() - (now - last);
      long whole = manners.pageTimeout().toNanos() - (now - begun);
      if (silence <= 0 || whole <= 0) {
        future.cancel(true);
        return Answer.None.of(uri, whole <= 0 ? Failure.TOO_SLOW : Failure.SILENT, "");
      }
      try {
        HttpResponse<byte[]> response = future.get(Math.min(silence, whole), TimeUnit.NANOSECONDS);
        return new Answer.Page(uri, response.statusCode(), headers(response), response.body());
      } catch (TimeoutException nothingYet) {
        // The loop looks whether something came.
      } catch (ExecutionException e) {
        return failed(uri, e);
      } catch (InterruptedException e) {
        future.cancel(true);
        Thread.currentThread().interrupt();
        return Answer.None.of(uri, Failure.CUT_OFF, "interrupted");
      }
    }
  }

  private static Answer failed(URI uri, Throwable failure) {
    Throwable cause = failure;
    while ((cause instanceof ExecutionException || cause instanceof CompletionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof IOException io) {
      return NetworkFailures.of(uri, io);
    }
    if (cause instanceof UncheckedIOException io && io.getCause() != null) {
      return NetworkFailures.of(uri, io.getCause());
    }
    if (cause instanceof RuntimeException fault) {
      throw fault;
    }
    throw new IllegalStateException(cause);
  }

  private static Map<String, String> headers(HttpResponse<?> response) {
    Map<String, String> headers = new HashMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    return Map.copyOf(headers);
  }

  private static URI at(URI uri, InetAddress address) {
    String host = address.getHostAddress();
    int zone = host.indexOf('%');
    String plain = zone < 0 ? host : host.substring(0, zone);
    String literal = plain.indexOf(':') < 0 ? plain : "[" + plain + "]";
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    try {
      return new URI(uri.getScheme() + "://" + literal + port + path + query);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(uri.toString(), e);
    }
  }
}
