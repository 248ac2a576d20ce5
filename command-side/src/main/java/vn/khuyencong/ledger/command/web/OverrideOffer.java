package vn.khuyencong.ledger.command.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.ledger.command.desk.Refusal;

/**
 * How a refused posting could be asked for again without the check that stood in its way: what {@code POST /overrides}
 * takes, but for the reason and the deadline, which only a person can give.
 *
 * @param body the command as it was read, with what its URL named
 */
record OverrideOffer(String command, ObjectNode body, List<String> lifts) {

    /** What a command's own request, or an override that lifted too little, may be asked again as. */
    static @Nullable OverrideOffer of(CommandBodies.Read read, Refusal refusal, HeldCommands commands) {
        String name = read.type().getSimpleName();
        if (!refusal.isLiftable()) {
            return null;
        }
        if (commands.named(name) != null) {
            return new OverrideOffer(name, read.body(), List.of(refusal.name()));
        }
        return read.body().get("body") instanceof ObjectNode body ? over(read.body(), body, refusal) : null;
    }

    private static OverrideOffer over(ObjectNode override, ObjectNode body, Refusal refusal) {
        Stream<String> lifted = override.path("lifts").valueStream().map(JsonNode::asString);
        List<String> lifts = Stream.concat(lifted, Stream.of(refusal.name())).toList();
        return new OverrideOffer(override.path("command").asString(), body, lifts);
    }
}
