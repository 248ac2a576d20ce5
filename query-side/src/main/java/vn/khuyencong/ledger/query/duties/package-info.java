/** What waits for a second person, and which checks were lifted in an emergency: who asked, who confirmed, what is still owed. */
@NullMarked
package vn.khuyencong.ledger.query.duties;

import org.jspecify.annotations.NullMarked;
