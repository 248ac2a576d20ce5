package vn.khuyencong.ledger.command.reference;

import vn.khuyencong.ledger.command.registry.Registry;
import vn.khuyencong.ledger.events.reference.ActivityPublished;

/** Publish one activity of khuyến công with its clause. */
public record PublishActivity(ActivityPublished row) implements ReferenceCommand {
    @Override
    public String stream() {
        return Registry.ACTIVITIES;
    }
}
