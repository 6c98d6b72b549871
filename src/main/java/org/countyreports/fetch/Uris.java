package org.countyreports.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses of pages, one way of writing each. */
final class Uris {

  /** Longer ones are data, not addresses. */
  private static final int LONGEST = 2048;

  private static final String ILLEGAL = " \"<>\\^`{|}";

  private Uris() {}

  /** What a link on a page leads to, without its fragment; empty where it leads to no page. */
  static Optional<URI> resolve(URI base, String link) {
    String text = link.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      // Java takes ?page=2 for a part of the folder; it is one of the page itself.
      String whole = text.startsWith("?") ? base.getRawPath() + text : text;
      return normal(base.resolve(new URI(escaped(whole))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A whole address as a person writes it; empty where it is none of http or https. */
  static Optional<URI> of(String text) {
    return text.isBlank() ? Optional.empty() : resolve(URI.create("none:/"), text);
  }

  private static Optional<URI> normal(URI uri) throws URISyntaxException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String authority = uri.getRawAuthority();
    if ((!scheme.equals("http") && !scheme.equals("https")) || authority == null) {
      return Optional.empty();
    }
    // Names of hosts in Chinese: 网站.中国
    String ascii = isAscii(authority) ? authority : IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
    URI named = new URI(scheme + "://" + ascii.toLowerCase(Locale.ROOT));
    if (named.getHost() == null || named.getRawUserInfo() != null) {
      return Optional.empty();
    }
    boolean usual = named.getPort() < 0 || named.getPort() == (scheme.equals("http") ? 80 : 443);
    String port = usual ? "" : ":" + named.getPort();
    String path = uri.normalize().getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String whole =
        scheme + "://" + named.getHost() + port + withoutParents(path == null ? "" : path) + query;
    return Optional.of(new URI(whole));
  }

  /** Above the top there is nothing: /../a is /a. */
  private static String withoutParents(String path) {
    String rest = path.isEmpty() ? "/" : path;
    while (rest.startsWith("/../")) {
      rest = rest.substring(3);
    }
    return rest;
  }

  /** Host and port as the header Host has them. */
  static String authority(URI uri) {
    return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
  }

  /** Scheme, host and port alone. */
  static URI origin(URI uri) {
    return URI.create(uri.getScheme() + "://" + authority(uri));
  }

  /** Whether a host is an address in numbers. */
  static boolean isAddress(String host) {
    return host.startsWith("[") || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  /** Characters that pages write into links although they may not stand there. */
  private static String escaped(String text) {
    int end = text.indexOf('#') < 0 ? text.length() : text.indexOf('#');
    StringBuilder out = new StringBuilder(end + 16);
    int path = startOfPath(text);
    for (int i = 0; i < end; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean brokenEscape = c == '%' && !isEscape(text, i);
      boolean bracket = (c == '[' || c == ']') && i >= path;
      if (c < ' ' || c == 0x7F) {
        i = next; // Line ends inside of a link: browsers leave them out.
        continue;
      }
      if (ILLEGAL.indexOf(c) >= 0 || brokenEscape || bracket || (c > 0x7F && i >= path)) {
        for (byte b : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(String.format(Locale.ROOT, "%02X", b));
        }
      } else {
        out.appendCodePoint(c);
      }
      i = next;
    }
    return out.toString();
  }

  /** Where the path begins behind the host; 0 for a link without a host. */
  private static int startOfPath(String text) {
    int slashes = text.indexOf("//");
    if (slashes < 0
        || text.indexOf('/') < slashes
        || text.indexOf('?') >= 0 && text.indexOf('?') < slashes) {
      return 0;
    }
    for (int i = slashes + 2; i < text.length(); i++) {
      if ("/?#".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
