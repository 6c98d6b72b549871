package org.countyreports.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a program and its server, and lets connections die. */
final class FlakyProxy implements Closeable {

  private final ServerSocket listening;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger refusals = new AtomicInteger();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "proxy");
            thread.setDaemon(true);
            return thread;
          });

  FlakyProxy(int target) throws IOException {
    this.target = target;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::listen);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** Cuts all connections, and the next ones right after they are made. */
  void goAway(int connections) throws IOException {
    refusals.set(connections);
    for (Socket socket : open) {
      socket.close();
    }
    open.clear();
  }

  /** Whether all connections that were to be refused have been tried. */
  boolean isBack() {
    return refusals.get() <= 0;
  }

  @Override
  public void close() throws IOException {
    listening.close();
    goAway(0);
    threads.shutdownNow();
  }

  private void listen() {
    try {
      while (!listening.isClosed()) {
        Socket client = listening.accept();
        if (refusals.getAndDecrement() > 0) {
          client.close();
        } else {
          Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
          open.add(client);
          open.add(server);
          threads.execute(() -> pump(client, server));
          threads.execute(() -> pump(server, client));
        }
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private static void pump(Socket from, Socket to) {
    byte[] buffer = new byte[8192];
    try (from;
        to;
        InputStream in = from.getInputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        to.getOutputStream().write(buffer, 0, n);
      }
    } catch (IOException cut) {
      // As intended.
    }
  }
}
