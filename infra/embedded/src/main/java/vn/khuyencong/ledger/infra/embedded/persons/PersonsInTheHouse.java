package vn.khuyencong.ledger.infra.embedded.persons;

import java.io.IOException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.ledger.command.desk.Seals;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.party.PersonalDataErased;
import vn.khuyencong.ledger.infra.embedded.house.DataDirectory;
import vn.khuyencong.ledger.query.persons.Persons;

/** The keys of persons in {@code keys/}, for both sides; what each side may do with them is its own port. */
@Configuration(proxyBeanMethods = false)
class PersonsInTheHouse {

    @Bean
    KeyFiles personKeys(DataDirectory data) throws IOException {
        return new KeyFiles(data.file("keys"));
    }

    @Bean
    Seals seals(KeyFiles keys) {
        return new PersonBoxes(keys);
    }

    @Bean
    Persons persons(KeyFiles keys) {
        PersonBoxes boxes = new PersonBoxes(keys);
        return boxes::opened;
    }

    /**
     * An erasure that a crash cut off after its fact, and a key that came back with an old copy of its folder, are ended
     * before anybody is answered; the log says whose.
     */
    @Bean
    SmartInitializingSingleton erasuresEnd(KeyFiles keys, EventStore log) {
        return () -> keys.all().stream().filter(person -> isErased(person, log)).forEach(keys::destroy);
    }

    private static boolean isErased(PartyId person, EventStore log) {
        return log.readEvents(person.value())
                .asStream()
                .anyMatch(event -> event.getPayload() instanceof PersonalDataErased);
    }
}
