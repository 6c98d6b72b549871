package org.countyreports.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;

/** Tells the ways apart in which a connection fails. */
final class NetworkFailures {

  private NetworkFailures() {}

  /** What an exception of the JDK's client means. */
  static Answer of(URI uri, IOException failure) {
    if (failure.getClass() == IOException.class && failure.getCause() instanceof IOException own) {
      return of(uri, own);
    }
    String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    if (failure instanceof Body.TooLarge) {
      return Answer.None.of(uri, Failure.TOO_LARGE, message);
    }
    if (failure instanceof HttpConnectTimeoutException
        || failure instanceof ConnectException
        || failure instanceof NoRouteToHostException
        || failure.getCause() instanceof UnresolvedAddressException) {
      return Answer.None.of(uri, Failure.NO_CONNECTION, message);
    }
    if (failure instanceof SSLHandshakeException && !cutOff(failure)) {
      return Answer.None.of(uri, Failure.CERTIFICATE, message);
    }
    return Answer.None.of(uri, Failure.CUT_OFF, message);
  }

  /** A server that hangs up during the handshake has shown no certificate. */
  private static boolean cutOff(IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ClosedChannelException || cause instanceof EOFException) {
        return true;
      }
    }
    return false;
  }
}
