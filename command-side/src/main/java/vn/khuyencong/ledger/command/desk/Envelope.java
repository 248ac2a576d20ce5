package vn.khuyencong.ledger.command.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What travels beside a command: who asks, under which id, and how.
 *
 * @param commandId the idempotency key, a UUID that the client chose
 * @param contentHash what the command says, so that the same id with other content is noticed
 * @param expectedVersion the last sequence that the caller has seen, or null
 * @param trial decide and answer, record nothing
 */
public record Envelope(
        UUID commandId,
        UUID contentHash,
        UUID correlationId,
        Caller caller,
        @Nullable Long expectedVersion,
        boolean trial) {
    static final String COMMAND_ID = "commandId";
    static final String COMMAND_HASH = "commandHash";
    static final String ACTOR = "actorId";
    static final String PERSON = "personId";
    static final String POSTER = "posterId";

    private static final String PROVINCES = "provinces";
    private static final String TRIAL = "trial";
    private static final String EXPECTED_VERSION = "expectedVersion";

    /** The same command, remembered by another hash. */
    Envelope rememberedBy(UUID hash) {
        return new Envelope(commandId, hash, correlationId, caller, expectedVersion, trial);
    }

    /** What the command message carries. */
    public Map<String, Object> asMetaData() {
        Map<String, Object> all = new HashMap<>(asFactMetaData());
        all.put(PROVINCES, String.join(",", caller.provinces()));
        all.put(TRIAL, Boolean.toString(trial));
        if (expectedVersion != null) {
            all.put(EXPECTED_VERSION, Long.toString(expectedVersion));
        }
        return all;
    }

    /** What every fact of the command carries for ever; the person only where the account's name does not tell. */
    Map<String, String> asFactMetaData() {
        Map<String, String> all = new HashMap<>(ofEveryFact());
        if (!caller.person().equals(caller.id())) {
            all.put(PERSON, caller.person());
        }
        return all;
    }

    private Map<String, String> ofEveryFact() {
        return Map.of(
                ACTOR,
                caller.id(),
                "role",
                caller.role().name(),
                "organisation",
                caller.organisation(),
                COMMAND_ID,
                commandId.toString(),
                COMMAND_HASH,
                contentHash.toString(),
                "correlationId",
                correlationId.toString(),
                "causationId",
                commandId.toString());
    }

    static Envelope of(Map<String, ?> metaData) {
        Caller caller = new Caller(
                text(metaData, ACTOR),
                personIn(metaData),
                Role.valueOf(text(metaData, "role")),
                text(metaData, "organisation"),
                Set.of(text(metaData, PROVINCES).split(",")));
        Object version = metaData.get(EXPECTED_VERSION);
        return new Envelope(
                UUID.fromString(text(metaData, COMMAND_ID)),
                UUID.fromString(text(metaData, COMMAND_HASH)),
                UUID.fromString(text(metaData, "correlationId")),
                caller,
                version == null ? null : Long.valueOf(version.toString()),
                Boolean.parseBoolean(text(metaData, TRIAL)));
    }

    /** Whose account recorded a fact or asks. */
    static String personIn(Map<String, ?> metaData) {
        Object person = metaData.get(PERSON);
        return String.valueOf(person == null ? metaData.get(ACTOR) : person);
    }

    private static String text(Map<String, ?> metaData, String key) {
        Object value = metaData.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a command message without " + key);
        }
        return value.toString();
    }
}
