package vn.khuyencong.ledger.query.entries;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place on a shelf, and the cursor that leads back to it. */
record Place(String shelf, long position) {
    String cursor() {
        byte[] place = (shelf + " " + position).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place);
    }

    static Place ofCursor(String cursor) {
        String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        int blank = place.lastIndexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException("no cursor: " + cursor);
        }
        return new Place(place.substring(0, blank), Long.parseLong(place.substring(blank + 1)));
    }
}
