package vn.khuyencong.ledger.command.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.desk.Verdict.Recorded;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.FactTypes;

/** Which commands a stream has seen: same id and same content is answered again, other content is refused. */
final class CommandMemory {
    private final Map<String, Seen> byId = new HashMap<>();

    private record Seen(@Nullable String hash, List<Recorded> recorded) {}

    void add(StreamState.Occurrence occurrence, Fact fact) {
        String id = occurrence.commandId();
        if (id != null) {
            byId.computeIfAbsent(id, unseen -> new Seen(occurrence.commandHash(), new ArrayList<>(1)))
                    .recorded()
                    .add(new Recorded(
                            occurrence.eventId(), occurrence.entry().value(), FactTypes.storedNameOf(fact.getClass())));
        }
    }

    /** The answer that this command already got, or null if it is new here. */
    @Nullable
    Verdict answerTo(Envelope envelope, String stream) {
        Seen seen = byId.get(envelope.commandId().toString());
        if (seen == null) {
            return null;
        }
        return envelope.contentHash().toString().equals(seen.hash())
                ? new Verdict.Accepted(stream, List.copyOf(seen.recorded()), true)
                : new Verdict.Declined(Refusal.COMMAND_ID_REUSED, Details.at("", envelope.commandId()));
    }
}
