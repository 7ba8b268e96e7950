"""British and American spellings meet, and nothing else does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.spelling import prefix_spellings, spellings, standard
from qicbrowser.domain.stems import stem
from qicbrowser.domain.words import fold


def table(text: str) -> list[tuple[str, str]]:
    return re.findall(r"(\S+) (\S+)", text)


# British, American
PAIRS = table("""
    organise organize
    organises organizes
    organised organized
    organising organizing
    organiser organizer
    organisers organizers
    organisation organization
    organisations organizations
    organisational organizational
    organisationally organizationally
    reorganise reorganize
    disorganised disorganized
    incentivise incentivize
    incentivising incentivizing
    decentralised decentralized
    prioritisation prioritization
    randomised randomized
    summarise summarize
    characterised characterized
    generalisable generalizable
    generalisability generalizability
    recognise recognize
    standardise standardize
    emphasise emphasize
    utilise utilize
    ionise ionize
    amortise amortize
    victimise victimize
    exorcise exorcize
    hospitalisation hospitalization
    analyse analyze
    analyses analyzes
    analysed analyzed
    analysing analyzing
    analyser analyzer
    paralyse paralyze
    catalyse catalyze
    dialysed dialyzed
    psychoanalyse psychoanalyze
    behaviour behavior
    behaviours behaviors
    behavioural behavioral
    behaviourally behaviorally
    misbehaviour misbehavior
    labour labor
    laboured labored
    labourers laborers
    favour favor
    favourable favorable
    favourably favorably
    unfavourable unfavorable
    favourite favorite
    colour color
    coloured colored
    honour honor
    neighbour neighbor
    neighbourhoods neighborhoods
    harbour harbor
    rumour rumor
    tumour tumor
    tumours tumors
    humour humor
    odour odor
    vapour vapor
    vigour vigor
    rigour rigor
    endeavours endeavors
    saviour savior
    programme program
    programmes programs
    subprogramme subprogram
    kilogramme kilogram
    centre center
    centres centers
    centred centered
    centring centering
    multicentre multicenter
    patientcentred patientcentered
    patientcentredness patientcenteredness
    fibre fiber
    fibreglass fiberglass
    litre liter
    millilitres milliliters
    metre meter
    kilometre kilometer
    100metre 100meter
    theatre theater
    calibre caliber
    lustre luster
    spectre specter
    manoeuvre maneuver
    manoeuvred maneuvered
    manoeuvring maneuvering
    manoeuvrable maneuverable
    paediatric pediatric
    paediatrics pediatrics
    paediatrician pediatrician
    orthopaedic orthopedic
    encyclopaedia encyclopedia
    anaemia anemia
    anaemic anemic
    anaesthesia anesthesia
    anaesthetist anesthetist
    anaesthetise anesthetize
    postanaesthetic postanesthetic
    caesarean cesarean
    gynaecology gynecology
    gynaecological gynecological
    haemorrhage hemorrhage
    haemoglobin hemoglobin
    haematology hematology
    haemodialysis hemodialysis
    methaemoglobin methemoglobin
    leukaemia leukemia
    ischaemia ischemia
    ischaemic ischemic
    septicaemia septicemia
    glycaemic glycemic
    hypoglycaemia hypoglycemia
    bacteraemia bacteremia
    uraemia uremia
    oedema edema
    lymphoedema lymphedema
    oesophagus esophagus
    oesophageal esophageal
    gastrooesophageal gastroesophageal
    oestrogen estrogen
    foetal fetal
    foetus fetus
    diarrhoea diarrhea
    dyspnoea dyspnea
    apnoea apnea
    aetiology etiology
    faeces feces
    faecal fecal
    coeliac celiac
    homoeopathic homeopathic
    palaeolithic paleolithic
    aesthetic esthetic
    leucocyte leukocyte
    sulphate sulfate
    licence license
    licences licenses
    licenced licensed
    practise practice
    practised practiced
    practising practicing
    malpractise malpractice
    defence defense
    defences defenses
    defenceless defenseless
    offence offense
    pretence pretense
    judgement judgment
    judgements judgments
    misjudgement misjudgment
    acknowledgement acknowledgment
    ageing aging
    likeable likable
    enrol enroll
    enrols enrolls
    enrolment enrollment
    enrolments enrollments
    fulfil fulfill
    fulfilment fulfillment
    instil instill
    instalment installment
    skilful skillful
    skilfully skillfully
    wilful willful
    counselled counseled
    counselling counseling
    counsellors counselors
    councillor councilor
    modelled modeled
    modelling modeling
    labelled labeled
    unlabelled unlabeled
    travelled traveled
    traveller traveler
    cancelled canceled
    cancellation cancelation
    signalling signaling
    levelled leveled
    channelled channeled
    tunnelling tunneling
    fuelled fueled
    trialled trialed
    marvellous marvelous
    jewellery jewelry
    focussed focused
    benefitted benefited
    catalogue catalog
    catalogues catalogs
    catalogued cataloged
    cataloguing cataloging
    dialogue dialog
    dialogues dialogs
    analogue analog
    grey gray
    greyish grayish
    sceptic skeptic
    sceptical skeptical
    scepticism skepticism
    mould mold
    mouldy moldy
    plough plow
    ploughed plowed
    whilst while
    amongst among
    learnt learned
    burnt burned
    speciality specialty
    specialities specialties
    orientate orient
    orientates orients
    orientated oriented
    disorientated disoriented
    orientating orienting
    preventative preventive
    artefact artifact
    artefacts artifacts
    aluminium aluminum
    towards toward
    afterwards afterward
    """)

APART = table("""
    four for
    fours fors
    hour hor
    our or
    tour tor
    pour por
    your yor
    course corse
    source sorce
    flour flor
    devour devor
    contour contor
    raise raze
    praise praize
    noise noize
    prise prize
    wise wize
    rise rize
    size sise
    seise seize
    otherwise otherwize
    advise advize
    revise revize
    supervise supervize
    exercise exercize
    comprise comprize
    compromise compromize
    enterprise enterprize
    precise precize
    premise premize
    promised promized
    surprising surprizing
    improvisation improvization
    franchise franchize
    expertise expertize
    disability dizability
    poem pem
    does des
    shoes shes
    aerial erial
    phoenix phenix
    coexist cexist
    coerce cerce
    poetic petic
    goes ges
    israel isrel
    cares caers
    there theer
    are aer
    score scoer
    acre acer
    genre gener
    entire entier
    measure measuer
    parametre parameter
    clustre cluster
    litreature literature
    labouratory laboratory
    collabour collabor
    programmed programed
    programmer programer
    tonne ton
    storey story
    cheque check
    tyre tire
    kerb curb
    draught draft
    filled filed
    controlled controled
    compelling compeling
    story stori
    percent cent
    """)

BOTH_WAYS = [*PAIRS, *(pair[::-1] for pair in PAIRS)]

letters = st.text("abcdefghijklmnopqrstuvwxyz0123456789", max_size=12)
likely = st.lists(
    st.sampled_from([word for pair in PAIRS for word in pair])
    .flatmap(
        lambda word: st.tuples(st.integers(0, len(word)), st.integers(0, len(word))).map(lambda at: word[slice(*at)])
    )
    .filter(bool),
    max_size=4,
).map("".join)
any_word = st.one_of(letters, likely, st.text().map(fold))


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_both_spellings_are_one_word(one: str, other: str):
    assert standard(one) == standard(other) == other
    assert stem(standard(one)) == stem(standard(other))


@pytest.mark.parametrize(("one", "other"), BOTH_WAYS)
def test_each_spelling_leads_to_the_other(one: str, other: str):
    assert spellings(one)[0] == one
    assert other in spellings(one)
    assert len(spellings(one)) <= 5


@pytest.mark.parametrize(("one", "other"), BOTH_WAYS)
def test_each_spelling_is_found_at_every_letter_of_the_other(one: str, other: str):
    typed = [one[:n] for n in range(2, len(one) + 1)]
    assert [prefix for prefix in typed if not other.startswith(prefix_spellings(prefix))] == []
    assert max(len(prefix_spellings(prefix)) for prefix in typed) <= 4


@pytest.mark.parametrize(("one", "other"), APART)
def test_different_words_stay_different(one: str, other: str):
    assert standard(one) != standard(other)
    assert other not in spellings(one)


@pytest.mark.parametrize(
    "word", ["precise", "otherwise", "advice", "raise", "disease", "hours", "programmer", "practical", "elaborate"]
)
def test_a_word_without_variants_is_left_alone(word: str):
    assert standard(word) == word
    assert spellings(word) == (word,)
    assert prefix_spellings(word) == (word,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("programme", "programmed"),
        ("centre", "centring"),
        ("fulfil", "fulfilled"),
        ("modelling", "models"),
        ("precise", "precisely"),
        ("learnt", "learning"),
        ("organisation", "organizing"),
        ("counsellor", "counselors"),
    ],
)
def test_the_forms_of_a_word_still_have_one_stem(one: str, other: str):
    assert stem(standard(one)) == stem(standard(other))


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("p", ("p",)),
        ("pa", ("pa", "ped", "pyj")),
        ("paed", ("paed", "pedia", "pedo")),
        ("behavio", ("behavio",)),
        ("behaviou", ("behaviou", "behavior")),
        ("organi", ("organi",)),
        ("organis", ("organis", "organiz")),
        ("centr", ("centr", "center")),
        ("cente", ("cente", "centre", "centri")),
        ("programme", ("programme", "program")),
        ("programmer", ("programmer",)),
        ("litera", ("litera",)),
        ("collabora", ("collabora",)),
        ("stand", ("stand",)),
    ],
)
def test_a_word_being_typed_has_few_prefixes(typed: str, begins: tuple[str, ...]):
    assert prefix_spellings(typed) == begins


@given(any_word)
def test_the_standard_spelling_is_its_own_standard(word: str):
    assert standard(standard(word)) == standard(word)


@given(any_word)
def test_a_spelling_never_leads_away_from_its_word(word: str):
    assert spellings(word)[0] == word
    assert {standard(spelling) for spelling in spellings(word)} == {standard(word)}


@given(any_word)
def test_prefixes_are_few_and_not_much_shorter_than_what_is_typed(word: str):
    typed, *others = prefix_spellings(word)
    assert typed == word
    assert len(others) < 8
    # "orientate" is "orient", and so is each of two words joined.
    assert all(len(other) >= max(2, len(word) - 2 * 3) for other in others)


def test_a_long_joined_word_has_few_spellings():
    joined = "".join(uk for uk, _ in PAIRS[:60])[:99]
    assert len(spellings(joined)) <= 8
    assert spellings("organise" * 100_000) == ("organise" * 100_000,)
