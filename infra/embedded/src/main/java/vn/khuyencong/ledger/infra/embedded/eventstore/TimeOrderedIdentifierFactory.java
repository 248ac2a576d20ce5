package vn.khuyencong.ledger.infra.embedded.eventstore;

import com.github.f4b6a3.uuid.UuidCreator;
import org.axonframework.common.IdentifierFactory;

/** Names messages by UUIDv7: ids that grow with time keep the index over them compact and its pages warm. */
public final class TimeOrderedIdentifierFactory extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return UuidCreator.getTimeOrderedEpochPlus1().toString();
    }
}
