package vn.khuyencong.ledger.command.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Caller;

/**
 * How a request asks, beside what it asks.
 *
 * @param commandId the Idempotency-Key: the same key with the same content is answered the same and happens once
 * @param trial {@code dryRun=true}: decide and answer, record nothing
 * @param expectedVersion If-Match: the version of the stream that the caller has seen
 */
public record Ask(
        Caller caller,
        UUID commandId,
        boolean trial,
        @Nullable Long expectedVersion) {}
