package vn.khuyencong.ledger.infra.embedded.eventstore;

/** Somebody else appended first: the stream has moved on, or the event's id is taken. */
final class AppendConflict extends RuntimeException {

    private final transient NewEvent event;

    private AppendConflict(NewEvent event, String message) {
        super(message);
        this.event = event;
    }

    static AppendConflict outOfSequence(NewEvent event, long last) {
        return new AppendConflict(
                event, "stream " + event.stream() + " stands at " + last + ", not before " + event.sequence());
    }

    static AppendConflict idTaken(NewEvent event) {
        return new AppendConflict(event, "an event with the id " + event.id() + " or its place in the stream exists");
    }

    NewEvent event() {
        return event;
    }
}
