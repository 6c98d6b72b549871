package org.countyreports.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A site on loopback that serves what it is told to, and counts what it is asked for. */
final class LocalSite implements AutoCloseable {

  /** The name that tests call it by. */
  static final String HOST = "www.county.example";

  /** What answers. */
  interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Map<String, List<String>>> headers = new ArrayList<>();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  LocalSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    synchronized (this) {
      asked.add(path);
      headers.add(Map.copyOf(exchange.getRequestHeaders()));
    }
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try (exchange) {
      Handler handler = handlers.get(path);
      if (handler == null) {
        send(exchange, 404, "text/html", "no such page".getBytes(StandardCharsets.UTF_8));
      } else {
        handler.handle(exchange);
      }
    } finally {
      atOnce.decrementAndGet();
    }
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    if (!type.isEmpty()) {
      exchange.getResponseHeaders().set("Content-Type", type);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  LocalSite on(String path, Handler handler) {
    handlers.put(path, handler);
    return this;
  }

  LocalSite page(String path, String html) {
    return page(path, html, StandardCharsets.UTF_8, "text/html; charset=utf-8");
  }

  LocalSite page(String path, String html, Charset charset, String type) {
    return on(path, exchange -> send(exchange, 200, type, html.getBytes(charset)));
  }

  LocalSite status(String path, int status, String... headers) {
    return on(
        path,
        exchange -> {
          for (int i = 0; i + 1 < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
          }
          send(exchange, status, "text/html", new byte[0]);
        });
  }

  LocalSite redirect(String from, String to) {
    return status(from, 302, "Location", to);
  }

  void remove(String path) {
    handlers.remove(path);
  }

  /** The address of a path under the site's name. */
  String url(String path) {
    return url(HOST, path);
  }

  String url(String host, String path) {
    return "http://" + host + ":" + port() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  synchronized long asked(String path) {
    return asked.stream().filter(path::equals).count();
  }

  synchronized void forget() {
    asked.clear();
    headers.clear();
  }

  /** The headers of the last request; a name in the server's spelling. */
  synchronized @Nullable String lastHeader(String name) {
    List<String> values = headers.get(headers.size() - 1).get(name);
    return values == null ? null : values.get(0);
  }

  int mostAtOnce() {
    return mostAtOnce.get();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
