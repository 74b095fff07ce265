package org.leanout.demo;

import java.util.List;
import org.leanout.door.QuickSignIn.Person;

/** Those of the cast who can sign in. */
final class CastPeople {

    static final String PASSWORD = "lean-out-demo";

    static final List<Person> ON_THE_SIGN_IN_PAGE = List.of(
            new Person(
                    "maya@leanout.example",
                    "Maya Brand",
                    "BRM of Nursing operations, Radiology, Revenue cycle, Supply chain"),
            new Person("tom@leanout.example", "Tom Reyes", "BRM of Pharmacy, Marketing, Human resources, Facilities"),
            new Person("rafael@leanout.example", "Rafael Kern", "IT manager, sees every relationship"),
            new Person("ines@leanout.example", "Ines Okafor", "Business partner, Nursing operations"),
            new Person("jonas@leanout.example", "Jonas Lind", "Business partner, Supply chain"),
            new Person("admin@leanout.example", "Ada Novak", "Administrator"),
            new Person("audit@leanout.example", "Priya Shah", "Auditor, reads all and changes nothing"));

    private CastPeople() {}
}
