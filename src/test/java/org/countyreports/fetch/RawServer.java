package org.countyreports.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that does to a connection whatever it is told to, right or wrong. */
final class RawServer implements AutoCloseable {

  /** What is done with a connection whose request was read. */
  interface Behaviour {
    void on(Socket socket, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger requests = new AtomicInteger();

  RawServer(Behaviour behaviour) {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(() -> accept(behaviour));
  }

  /** Says some bytes and hangs up. */
  static Behaviour says(String text) {
    return (socket, out) -> out.write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void accept(Behaviour behaviour) {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        threads.execute(() -> serve(connection, behaviour));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection, Behaviour behaviour) {
    try (connection) {
      boolean robots = request(connection.getInputStream()).contains(" /robots.txt ");
      OutputStream out = connection.getOutputStream();
      if (robots) {
        out.write(
            "HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.ISO_8859_1));
      } else {
        requests.incrementAndGet();
        behaviour.on(connection, out);
      }
      out.flush();
    } catch (IOException | InterruptedException hungUp) {
      // The visitor has had enough.
    }
  }

  private static String request(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      text.append((char) c);
      if (text.length() > 3 && text.substring(text.length() - 4).equals("\r\n\r\n")) {
        break;
      }
    }
    return text.toString();
  }

  String url(String path) {
    return "http://" + LocalSite.HOST + ":" + socket.getLocalPort() + path;
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
