package vn.khuyencong.ledger.command.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Envelope;
import vn.khuyencong.ledger.command.desk.Seals;
import vn.khuyencong.ledger.command.desk.Verdict;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.command.desk.Verdict.Recorded;
import vn.khuyencong.ledger.events.PartyId;

/** The one door of the command side: takes a command with how it is asked, and answers with a receipt or a refusal. */
@Component
public final class CommandCounter {
    private final CommandGateway gateway;
    private final Positions positions;
    private final JsonMapper json;
    private final CommandMetrics metrics;
    private final Durability durability;
    private final Seals seals;

    CommandCounter(
            CommandGateway gateway,
            Positions positions,
            JsonMapper json,
            CommandMetrics metrics,
            Durability durability,
            Seals seals) {
        this.gateway = gateway;
        this.positions = positions;
        this.json = json;
        this.metrics = metrics;
        this.durability = durability;
        this.seals = seals;
    }

    /** Sends the command and waits until it is recorded for good, or refused; then destroys the key that it erases. */
    public Verdict send(Command<?> command, Ask ask) {
        Envelope envelope = new Envelope(
                ask.commandId(),
                contentHash(command),
                ask.commandId(),
                ask.caller(),
                ask.expectedVersion(),
                ask.trial());
        Verdict verdict = metrics.measured(command, () -> decide(command, envelope));
        PartyId erased = command.erases();
        if (erased != null && verdict instanceof Accepted && !ask.trial()) {
            seals.destroy(erased);
        }
        return verdict;
    }

    /**
     * What appends nothing may still have been decided on facts that are ordered and not yet on the disk: it waits for
     * them, and is not answered if one of them failed.
     */
    private Verdict decide(Command<?> command, Envelope envelope) {
        long failures = durability.failures();
        Verdict verdict =
                gateway.sendAndWait(new GenericCommandMessage<>(command, MetaData.from(envelope.asMetaData())));
        boolean appended = verdict instanceof Accepted accepted && !accepted.repeated() && !envelope.trial();
        if (!appended) {
            durability.awaitSettled();
            if (durability.failures() != failures || !isInTheLog(verdict)) {
                throw new EventStoreException("what this command was decided on could not be recorded");
            }
        }
        return verdict;
    }

    /** A command that was seen before is answered again only if its facts really came into the log. */
    private boolean isInTheLog(Verdict verdict) {
        return !(verdict instanceof Accepted accepted && accepted.repeated())
                || accepted.recorded().stream()
                        .allMatch(recorded -> positions.of(recorded.eventId()).isPresent());
    }

    /** The answer over HTTP: 201 with a receipt, 202 if it waits for a second person, 200 if the stream already said so or it was a dry run. */
    public ResponseEntity<Receipt> answer(Command<?> command, Ask ask) {
        return switch (send(command, ask)) {
            case Accepted accepted -> receipt(accepted, ask);
            case Declined declined -> throw new DeclinedProblem(declined);
        };
    }

    private ResponseEntity<Receipt> receipt(Accepted accepted, Ask ask) {
        boolean recorded = !ask.trial() && !accepted.recorded().isEmpty();
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(statusOf(accepted, recorded));
        if (accepted.repeated()) {
            answer.header("Idempotency-Hit", "true");
        }
        List<String> ids =
                recorded ? accepted.recorded().stream().map(Recorded::eventId).toList() : List.of();
        return answer.location(location(accepted.stream()))
                .body(new Receipt(
                        accepted.stream(),
                        ids,
                        accepted.recorded(),
                        ids.isEmpty() ? null : position(ids.getLast()),
                        accepted.held(),
                        ask.trial()));
    }

    private static HttpStatus statusOf(Accepted accepted, boolean recorded) {
        if (!recorded) {
            return HttpStatus.OK;
        }
        return accepted.held() ? HttpStatus.ACCEPTED : HttpStatus.CREATED;
    }

    private @Nullable String position(String eventId) {
        OptionalLong position = positions.of(eventId);
        return position.isPresent() ? Long.toString(position.getAsLong()) : null;
    }

    private static URI location(String stream) {
        String kind = stream.substring(0, stream.indexOf('.'));
        String plural = kind.equals("party") ? "parties" : kind + "s";
        return URI.create("/api/v1/" + plural + "/" + UriUtils.encodePathSegment(stream, StandardCharsets.UTF_8));
    }

    /** What the command says, as 128 bits of its SHA-256. */
    private UUID contentHash(Command<?> command) {
        byte[] content = json.writeValueAsBytes(command);
        return ContentHash.of(command.getClass().getSimpleName(), content);
    }
}
