package org.leanout.door;

import java.util.List;
import org.leanout.account.Initials;

/** People whom the sign-in page offers with one click. The demo has some; an installation with real data has none. */
public interface QuickSignIn {

    List<Person> people();

    /** The password that all of them have. */
    String password();

    /** Somebody on the sign-in page; {@code about} says in a few words who that is. */
    record Person(String email, String name, String about) {

        public String initials() {
            return Initials.of(name);
        }
    }
}
