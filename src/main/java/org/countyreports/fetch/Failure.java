package org.countyreports.fetch;

import java.util.Locale;

/** Why a page was not brought. */
public enum Failure {
  /** No address of the web: mailto, javascript, file, ftp. */
  NOT_HTTP(Remedy.NONE),
  /** The address of a private network, of this machine or of the metadata of a cloud. */
  PRIVATE_ADDRESS(Remedy.NONE),
  /** No server has the name now. */
  UNKNOWN_HOST(Remedy.LATER),
  /** The server does not take the connection. */
  NO_CONNECTION(Remedy.AGAIN),
  /** The server's certificate is not of its name, or nobody vouches for it. */
  CERTIFICATE(Remedy.LATER),
  /** Nothing came for longer than the timeout of reading. */
  SILENT(Remedy.AGAIN),
  /** The page took longer than a page may. */
  TOO_SLOW(Remedy.LATER),
  /** The connection ended before the page did, or what came is no HTTP. */
  CUT_OFF(Remedy.AGAIN),
  /** More bytes than a file may have. */
  TOO_LARGE(Remedy.NONE),
  /** No page: a picture, a document of an office program, a film. */
  CONTENT_TYPE(Remedy.NONE),
  /** Nothing was in the answer. */
  EMPTY(Remedy.LATER),
  /** A redirect that leads back, or more of them than anybody needs. */
  REDIRECTS(Remedy.LATER),
  /** The site's robots.txt asks not to. */
  ROBOTS(Remedy.LATER),
  /** 429 or 503: too many requests, or the site asks to come back after longer than we wait. */
  BUSY(Remedy.AGAIN),
  /** 500 and above. */
  SERVER_ERROR(Remedy.AGAIN),
  /** 404: may be there tomorrow. */
  NOT_FOUND(Remedy.LATER),
  /** 410: will not come back. */
  GONE(Remedy.NONE),
  /** Any other status. */
  STATUS(Remedy.LATER),
  /** The run was told to stop. */
  STOPPED(Remedy.LATER);

  /** What helps. */
  private enum Remedy {
    /** Trying again soon. */
    AGAIN,
    /** Trying again in another run. */
    LATER,
    /** Nothing. */
    NONE
  }

  private final Remedy remedy;

  Failure(Remedy remedy) {
    this.remedy = remedy;
  }

  /** Whether the same run tries it again. */
  boolean isWorthAnotherTry() {
    return remedy == Remedy.AGAIN;
  }

  /** Whether no later run tries it again. */
  boolean isFinal() {
    return remedy == Remedy.NONE;
  }

  /** The name in messages and files: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
