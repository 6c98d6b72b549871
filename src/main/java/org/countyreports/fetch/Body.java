package org.countyreports.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Takes in a page up to a limit, and knows when the last bytes came. */
final class Body implements BodySubscriber<byte[]> {

  /** The page has more bytes than it may. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private TooLarge(long limit) {
      super("more than " + limit + " bytes");
    }
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final long limit;
  private final long announced;
  private final LongSupplier nanoTime;
  private @Nullable Subscription subscription;
  private volatile long lastBytes;

  Body(long limit, long announced, LongSupplier nanoTime) {
    this.limit = limit;
    this.announced = announced;
    this.nanoTime = nanoTime;
    this.lastBytes = nanoTime.getAsLong();
  }

  /** When something came last, on the clock that was handed in. */
  long lastBytes() {
    return lastBytes;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription source) {
    subscription = source;
    lastBytes = nanoTime.getAsLong();
    if (announced > limit) {
      tooLarge();
      return;
    }
    source.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    lastBytes = nanoTime.getAsLong();
    for (ByteBuffer buffer : buffers) {
      if (bytes.size() + (long) buffer.remaining() > limit) {
        tooLarge();
        return;
      }
      byte[] part = new byte[buffer.remaining()];
      buffer.get(part);
      bytes.writeBytes(part);
    }
  }

  private void tooLarge() {
    if (subscription != null) {
      subscription.cancel();
    }
    whole.completeExceptionally(new TooLarge(limit));
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }
}
