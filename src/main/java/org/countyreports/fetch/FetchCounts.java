package org.countyreports.fetch;

/**
 * What a visit did.
 *
 * @param lists lists that were read
 * @param links links in them that lead to reports
 * @param known of these those that were there already
 * @param fetched new files
 * @param same pages whose content was there already under another address
 * @param failed pages that did not come and are tried again
 * @param givenUp pages that did not come and are not tried again
 * @param forbidden pages that robots.txt asks not to take
 * @param old links to reports older than wanted
 * @param bytes of the new files
 */
public record FetchCounts(
    long lists,
    long links,
    long known,
    long fetched,
    long same,
    long failed,
    long givenUp,
    long forbidden,
    long old,
    long bytes) {

  /** Nothing was done. */
  public static final FetchCounts NONE = new FetchCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Both together. */
  public FetchCounts plus(FetchCounts other) {
    return new FetchCounts(
        lists + other.lists,
        links + other.links,
        known + other.known,
        fetched + other.fetched,
        same + other.same,
        failed + other.failed,
        givenUp + other.givenUp,
        forbidden + other.forbidden,
        old + other.old,
        bytes + other.bytes);
  }
}
