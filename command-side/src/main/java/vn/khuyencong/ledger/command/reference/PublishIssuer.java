package vn.khuyencong.ledger.command.reference;

import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.reference.IssuerPublished;

/** Publish an office that signs acts, one of its kind or one in each province. */
public record PublishIssuer(IssuerPublished row) implements ReferenceCommand {
    @Override
    public String stream() {
        return Registry.ISSUERS;
    }
}
